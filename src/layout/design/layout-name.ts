/** PowerPoint's own names where one fits. */
export type LayoutName =
  | 'Title Slide'
  | 'Title and Content'
  | 'Two Content'
  | 'Issue'
  | 'Sources'
  | 'Labels and Content'
  | 'Title Only'
