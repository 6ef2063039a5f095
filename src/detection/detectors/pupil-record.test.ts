import { describe } from 'vitest';
import { testSamples } from '../../../tests/support/marked-samples.ts';

describe('pupil-record', () => {
  testSamples({
    category: 'pupil-record',
    detects: [
      'Nom : ‹MARTIN›  Prénom : ‹Léa›\nDate de naissance : ‹12/03/2016›\nAdresse : 4 rue des Lilas, 35000 Rennes',
      'Nouvel arrivant lundi en 6e3 : ‹Dragomir Petrescu›, né le ‹14/02/2014›, ses parents logent à Épinal.',
    ],
    ignores: [
      'Bien reçu, merci.\n\nGwenaëlle ABGRALL\nProfesseure documentaliste\nCollège des Quatre-Moulins\n14 rue du Général-Paulet, 29200 Brest',
      'Nom :            Prénom :           Date de naissance :',
      'Gilbert Poirot, né le 21 septembre 1944 à La Bresse, est un sauteur à ski français.',
      'nom;naissance;mort;pays\nVasco de Gama;1469;1524;Portugal\nChristophe Colomb;1451;1506;Gênes',
    ],
  });
});
