/** Measures of the page in twips (1/20 point): A4, margins 2.5 cm. */
export const page = { width: 11906, height: 16838, margin: 1417, header: 709 } as const;

export type Orientation = "portrait" | "landscape";

/** Width of the text between the margins. */
export const textWidth: { readonly [O in Orientation]: number } = {
  portrait: page.width - 2 * page.margin,
  landscape: page.height - 2 * page.margin,
};
