/** Points to inches, PptxGenJS's unit. */
export function inches(points: number): number {
  return points / 72
}
