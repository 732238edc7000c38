import type {SidebarsConfig} from '@docusaurus/plugin-content-docs';

/** The six stages of the guide, in the order of the trail. */
const sidebars: SidebarsConfig = {
  guide: [
    'ideation/index',
    'experimentation-mobilisation/index',
    'financement/index',
    'gestion-conformite/index',
    'mesure-impact/index',
    'mise-echelle-perennisation/index',
  ],
};

export default sidebars;
