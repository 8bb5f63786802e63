/** Points to English Metric Units. */
export function emu(points: number): number {
  return Math.round(points * 12700)
}
