import { describe } from 'vitest';
import { testSamples } from '../../../tests/support/marked-samples.ts';

describe('directory-export', () => {
  testSamples({
    category: 'directory-export',
    detects: [
      'À : ‹Pascaline Virlogeux› <‹p.virlogeux@ac-volcan.example›>; ‹Élie Ngakoutou› <‹e.ngakoutou@ac-volcan.example›>; Judith Szymanski <j.szymanski@ac-volcan.example>',
      'Nom;Prénom;Mail pro;Tél pro\n‹LAGARDÈRE›;‹Mylène›;‹mylene.lagardere@ac-gironde.example›;‹05 36 49 12 07›\nSANCHEZ;Iker;iker.sanchez@ac-gironde.example;05 36 49 12 44',
      'Comptes pros à créer :\n‹rozenn.helias› / ‹Rozenn Hélias› (SEGPA)\notmane.chami / Otmane Chami (SEGPA)\npaolo.murru / Paolo Murru (italien)',
      "INSERT INTO `ent_users` (`login`,`nom`,`prenom`) VALUES ('‹lcorre›','‹Corre›','‹Liam›'),('zbadji','Badji','Zeynab'),('hpellan','Pellan','Hugo');",
      'login;nom;prenom;mail\nlcosquer;‹COSQUER›;‹Léa›;‹lea.cosquer@lycee-demo.example›\nehamidou;‹HAMIDOU›;‹Evan›;‹evan.hamidou@lycee-demo.example›',
    ],
    ignores: [
      'nom_eleve,prenom_eleve,mail_resp1\nAguirre,Paz,l.aguirre@mailfamille.example\nBonnet,Simon,bonnet.fam@courriel.example',
      'À : Sophie Lanvin <s.lanvin@toile.example>; Idriss Maâlem <imaalem@toile.example>; Grâce Mutombo <gracemut@reseau.example>; Loïc Perrin <perrinloic@reseau.example>\nObjet : parents de la GS',
      '{"_commentaire": "API factice", "users": [{"name": "Leanne Graham", "email": "leanne@fake.example"}, {"name": "Ervin Howell", "email": "ervin@fake.example"}]}',
      'Écrivez à ce.0751234j@ac-montbrun.example ou à contact@lycee-demo.example.',
      "L'annuaire de l'établissement est dans l'ENT.",
    ],
  });
});
