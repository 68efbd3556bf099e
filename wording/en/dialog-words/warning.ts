export const warning =
  'Please enter no password or one-time code, and no title, number or content of a secret document or a denunciation.'
