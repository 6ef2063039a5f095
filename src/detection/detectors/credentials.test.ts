import { describe } from 'vitest';
import { testSamples } from '../../../tests/support/marked-samples.ts';

describe('credentials', () => {
  testSamples({
    category: 'credentials',
    detects: [
      'Tu te connectes avec rcharbonnel et ‹29Mars!pluie›. Il te demandera d’en changer.',
      "dis Martine le code que tu viens de recevoir pr arena c'est bien ‹602 914› ? g besoin vite",
      'user ‹atelier.struct›, pass ‹S0udure*TIG›. Change rien stp.',
      '# Accès serveur pédagogique\n- Scribe : **admin** / `‹Vercors!2400m›`\n- NAS : **dsi** / `‹bleuRoiNAS9›`',
      'Ayoub Z / ayoub.z / ‹bleu-loup-5›, Capucine T / capucine.t / ‹vert-ours-8›, Enaël P / enael.p / ‹gris-chat-2›',
      'classe CE1 / appli lecture\n‹Ambre› → ‹lion14›\nBakary → ‹zebre77›\nCélestin → ‹koala03›',
      'Codes Kidiscool\nRose : ‹rose7› / ‹lapin›\nProsper : ‹prosper2› / ‹ourson›\nMarin : ‹marin9› / ‹panda›',
      "INSERT INTO comptes (login, passwd_clair, nom) VALUES ('gmonfils','‹Riviere-82›','MONFILS Gaëtan'),('ykone','‹Savane-17›','KONÉ Yacouba');",
      'CLASSE;IDENTIFIANT;NOM;PRENOM;MOT_DE_PASSE\n6A;l.martin;‹MARTIN›;‹Léa›;‹Xk29plm›\n6A;t.durand;‹DURAND›;‹Tom›;‹Zt81qaw›',
    ],
    ignores: [
      'Exercice : classe ces mots de passe du plus faible au plus fort : azerty, Marie2010, Xk7!pQ.',
      'Un mot de passe comme Soleil2024 se devine en quelques secondes.',
      'Escape game : le code du coffre est 2718, à trouver grâce aux indices.',
      'Rejoindre la campagne Pix avec le code ABCDEF123.',
      'login;password;role\n<login>;<password>;<role>',
      'password = os.environ["DB_PASSWORD2"]\nif mdp == "Python3000": print("ok")',
      'Il chuchota le mot de passe : « Alouette ». La sentinelle abaissa son fusil.',
      'Les enfants : Rose – CM1, Marin – CM2, Prosper – 6e3.',
      'Ambre → groupe1\nBakary → groupe2\nCélestin → groupe3',
      'Ondine Sabatier  passeport 23AC40918\nAbel Martineau  passeport 19DK72504',
      'Salles : Rose / B204, Marin / C112, Prosper / D310',
      'Mot de passe : minimum 8 caractères dont 1 majuscule',
      'Votre mot de passe doit contenir douze caractères.',
      'Identifiant :            Mot de passe :',
      'Ne communiquez jamais votre code à personne.',
    ],
  });
});
