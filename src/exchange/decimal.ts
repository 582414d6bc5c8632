/** The product of two numbers as written in decimal, rounded half away from zero: 0,5 cents become one. */
export function multiplyRounded(a: number, b: number, places: number): number {
  const [left, right] = [toDecimal(a), toDecimal(b)];
  const digits = left.digits * right.digits;
  const made = left.places + right.places;
  if (made <= places) return Number(`${digits}e${-made}`);
  return Number(`${roundOff(digits, made - places)}e${-places}`);
}

/** The number as digits and decimal places, exactly as it is written. */
function toDecimal(value: number): { digits: bigint; places: number } {
  const [mantissa = "0", exponent = "0"] = String(value).split("e");
  const [whole = "0", fraction = ""] = mantissa.split(".");
  const places = fraction.length - Number(exponent);
  const digits = BigInt(whole + fraction);
  return places < 0 ? { digits: digits * 10n ** BigInt(-places), places: 0 } : { digits, places };
}

function roundOff(digits: bigint, places: number): bigint {
  const unit = 10n ** BigInt(places);
  const size = digits < 0n ? -digits : digits;
  const rounded = (size + unit / 2n) / unit;
  return digits < 0n ? -rounded : rounded;
}

/** The number in plain decimal notation, its point moved so many places to the right; exact. */
export function decimalText(value: number, shift = 0): string {
  const { digits, places } = toDecimal(value);
  const fraction = Math.max(0, places - shift);
  const whole = digits * 10n ** BigInt(Math.max(0, shift - places));
  const size = (whole < 0n ? -whole : whole).toString().padStart(fraction + 1, "0");
  const text = fraction > 0 ? `${size.slice(0, -fraction)}.${size.slice(-fraction)}` : size;
  const short = text.includes(".") ? text.replace(/\.?0+$/, "") : text;
  return whole < 0n ? `-${short}` : short;
}
