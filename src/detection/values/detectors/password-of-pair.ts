import { readEntries } from '../read-entries.ts';
import { judgeSecret } from '../secret-context.ts';
import type { Samples, ValueDetector } from '../value-detector.ts';

/** The half behind the joint, of one account or of a list of them: "identifiants : l.martin / Xk7mQ2". */
export const passwordOfPair: ValueDetector = {
  id: 'password-of-pair',
  type: 'password',
  gates: [
    {
      on: 'word',
      starts:
        'identifiant login code acces compte session connexion connect mots mdp etiquet wifi wi- serveur ssid tape',
    },
  ],
  pattern: () =>
    /identifiants?|logins?|codes?|acc[èe]s|comptes?(?! \d)|sessions?|connexions?|connecte[rsz]?|mots de passe|mdp|[ée]tiquettes|wi-?fi|serveurs?|ssid|tape[rsz]?/iuy,
  behindAll: readEntries,
  judge: judgeSecret,
};

export const samples: Samples = {
  detects: [
    'Identifiants : l.martin / ‹Xk7mQ2›',
    'codes ENT : tom.petit - ‹Lune42!›',
    'Tu te connectes avec rcharbonnel et ‹29Mars!pluie›. Il te demandera',
    'le compte admin du portable blanc : direction / ‹Tournesol44›',
    'la session maître : ulis / ‹MarronGlacé3›. Effacez ce message',
    '# Accès serveur\n- NAS : **dsi** / `‹bleuRoiNAS9›`\n- Scribe : **admin** / `‹Vercors!2400m›`',
    'Sessions salle 204 :\n- sio1-01 Hamza B. → ‹fluide$11›\n- sio1-02 Noa G. → ‹nuage$12›',
    'étiquettes stp : Ayoub Z / ayoub.z / ‹bleu-loup-5›, Capucine T / capucine.t / ‹vert-ours-8›',
    'Je tape bien adele.mercadier / ‹Soleil1975*› sur le portail',
    'wifi prof : SSID Salle-Profs / ‹Bocage#77ter›',
  ],
  ignores: [
    'utilisateur : Pix2024 / Moodle4',
    'identifiants : élève / parent',
    'codes : rouge / vert',
    'Comptes : 2023 / 2024a',
    'accès : bus T4 / tram B12',
    'les comptes du foyer : facture FAC-2024-118 / EX-2024-03',
    'Sessions : 6eB / 5eC, salles B204 / C112',
    'se connecter avec Firefox / Windows10',
    'Accès : parking – salle 204 – 14h30',
    'Session du 12/03 : 8h30-9h30 / 10h-11h',
    'étiquettes : Prénom / Nom / Classe',
  ],
};
