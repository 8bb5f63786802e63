/** PowerPoint's own names where one fits. */
export type LayoutName =
  | 'Title Slide'
  | 'Title and Content'
  | 'Two Content'
  | 'Issue'
  | 'Three Columns'
  | 'Labels and Content'
  | 'Title Only'
