import type { PictureShape } from '../../model/deck.ts'
import { place } from './place.ts'
import type { PresentationSlide } from './pptxgen.ts'

export function drawPicture(slide: PresentationSlide, picture: PictureShape): void {
  slide.addImage({
    ...place(picture.box),
    data: `${picture.mediaType};base64,${picture.content}`,
    altText: picture.altText,
    objectName: picture.name,
  })
}
