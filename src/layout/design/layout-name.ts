/** PowerPoint's own names where one fits. */
export type LayoutName =
  | 'Title Slide'
  | 'Title and Content'
  | 'Two Content'
  | 'Issue'
  | 'Labels and Content'
  | 'Title Only'
