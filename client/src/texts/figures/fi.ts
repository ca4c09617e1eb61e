/** The figures that the first screen explains; their explanations are with the other burn texts. */
export const figuresFi = {
  grantTotal: 'Rahoitus',
  ratio: 'Suhde suunnitelmaan',
};
