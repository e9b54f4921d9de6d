/** What follows a write never turns done into failed. */
export function afterwards(work: () => void): void {
  try {
    work();
  } catch (error) {
    console.error(String(error));
  }
}
