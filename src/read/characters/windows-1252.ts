/** Characters that Windows-1252 has for the bytes 80 to 9F; the five gaps stand for themselves. */
export const windows1252High = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
