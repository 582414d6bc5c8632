/** The local site takes any bearer. */
export async function localToken(): Promise<string> {
  return "local";
}
