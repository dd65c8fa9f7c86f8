/** Home, sign-in, account creation, the questions before a form, appointments and the identity server. */
import type { Context, Skin } from '../bench-page.ts';
import type { Lang } from '../wordings.ts';
import { address, countryTitle, framed } from './shell.ts';

const langs: readonly Lang[] = ['fr', 'en', 'zh'];
const skins: readonly Skin[] = ['prime', 'dsfr'];

type Say = Readonly<Record<Lang, string>>;
type Screen = {
  id: string;
  route: string;
  kind: string;
  hosts: readonly string[];
  loggedIn: boolean;
  title: Say;
  main: Say;
};

const screens: readonly Screen[] = [
  {
    id: 'home',
    route: '/',
    kind: 'home',
    hosts: ['*outage', '*session', 'B1'],
    loggedIn: false,
    title: { fr: 'Accueil', en: 'Home', zh: '首页' },
    main: {
      fr: '<app-accueil><h1>Vos démarches en ligne</h1><anef-tile><a href="#/1">Je valide mon VLS-TS</a></anef-tile><anef-tile><a href="#/2">Je demande ou renouvelle un titre de séjour</a></anef-tile><anef-tile><a href="#/3">Je demande la nationalité française</a></anef-tile><anef-tile><a href="#/4">Je déclare un changement de situation</a></anef-tile></app-accueil>',
      en: '<app-accueil><h1>Your online procedures</h1><anef-tile><a href="#/1">I validate my VLS-TS</a></anef-tile><anef-tile><a href="#/2">I apply for or renew a residence permit</a></anef-tile><anef-tile><a href="#/3">I apply for French nationality</a></anef-tile></app-accueil>',
      zh: '<app-accueil><h1>您的在线手续</h1><anef-tile><a href="#/1">我要验证我的长期签证</a></anef-tile><anef-tile><a href="#/2">我要申请或更换居留证</a></anef-tile></app-accueil>',
    },
  },
  {
    id: 'login',
    route: '/espace-personnel/connexion-inscription',
    kind: 'login',
    hosts: ['*outage', '*session', 'A2'],
    loggedIn: false,
    title: { fr: 'Se connecter', en: 'Sign in', zh: '登录' },
    main: {
      fr: '<app-registration><app-identification><h1>S\'identifier pour accéder à vos services.</h1><button>Se connecter</button><p>OU</p><h2>Première visite? Créez votre compte.</h2><label>Numéro de votre visa ou votre numéro étranger : <input placeholder="Exemple : 9999999999"></label><button>Créer un compte</button></app-identification></app-registration>',
      en: '<app-registration><app-identification><h1>Sign in to access your services.</h1><button>Sign in</button><p>OR</p><h2>First visit? Create your account.</h2><label>Visa number or foreigner number: <input placeholder="Example: 9999999999"></label><button>Create an account</button></app-identification></app-registration>',
      zh: '<app-registration><app-identification><h1>登录以使用您的服务</h1><button>登录</button><h2>首次访问？创建账户</h2><label>签证号码或外国人编号 <input></label><button>创建账户</button></app-identification></app-registration>',
    },
  },
  {
    id: 'register',
    route: '/espace-personnel/inscription/email',
    kind: 'register',
    hosts: ['*outage', '*input', 'A2'],
    loggedIn: false,
    title: { fr: 'Se connecter', en: 'Sign in', zh: '登录' },
    main: {
      fr: '<app-confirmation-email><h1>Saisissez votre adresse email</h1>{field}<label>Adresse email <input type="email"></label><label>Confirmation de l\'adresse email <input type="email"></label><button>Valider</button></app-confirmation-email>',
      en: '<app-confirmation-email><h1>Enter your email address</h1>{field}<label>Email address <input type="email"></label><label>Confirm email address <input type="email"></label><button>Submit</button></app-confirmation-email>',
      zh: '<app-confirmation-email><h1>请输入您的电子邮箱地址</h1>{field}<label>电子邮箱 <input type="email"></label><label>确认电子邮箱 <input type="email"></label><button>确认</button></app-confirmation-email>',
    },
  },
  {
    id: 'triage',
    route: '/sejour/triage-demandeur',
    kind: 'triage',
    hosts: ['*outage', '*session', 'B1', 'B2', 'B3', 'B4'],
    loggedIn: true,
    title: {
      fr: 'Demander un titre de séjour',
      en: 'Apply for a residence permit',
      zh: '申请居留证',
    },
    main: {
      fr: '<app-triage><form><h1>Je sollicite ou renouvelle un titre de séjour pour :</h1><label><input type="radio" name="q"> Moi-même (à partir de 16 ans)</label><label><input type="radio" name="q"> Un mineur bénéficiaire de la protection internationale de plus de 16 ans</label><button>Je continue</button></form></app-triage>',
      en: '<app-triage><form><h1>I am applying for or renewing a residence permit for:</h1><label><input type="radio" name="q"> Myself (from age 16)</label><label><input type="radio" name="q"> A minor under international protection over 16</label><button>Continue</button></form></app-triage>',
      zh: '<app-triage><form><h1>我为以下人员申请或更换居留证：</h1><label><input type="radio" name="q"> 本人（16岁以上）</label><label><input type="radio" name="q"> 16岁以上受国际保护的未成年人</label><button>继续</button></form></app-triage>',
    },
  },
];

const plain: readonly Context[] = screens.flatMap((screen) =>
  skins.flatMap((skin) =>
    langs.map((lang) => ({
      id: `${skin}-${screen.id}-${lang}`,
      skin,
      lang,
      url: address(skin, screen.route),
      hosts: screen.hosts,
      expected: { kind: screen.kind, states: [], options: [] },
      build: (fill) =>
        framed({
          skin,
          lang,
          title: countryTitle(lang, screen.title[lang]),
          main: `${fill.main ?? ''}${screen.main[lang].replace('{field}', () => fill.field ?? '')}`,
          loggedIn: screen.loggedIn,
          fill,
        }),
    })),
  ),
);

const situationWords = {
  fr: {
    title: 'Demander un titre de séjour',
    head: 'Votre situation actuelle',
    other: 'JE SOLLICITE UN AUTRE TITRE DE SÉJOUR :',
    options: ["En tant qu'étudiant", 'En tant que visiteur'],
    grey: 'En tant que salarié - Hors passeport talent',
    go: 'Je continue',
  },
  en: {
    title: 'Apply for a residence permit',
    head: 'Your current situation',
    other: 'I AM APPLYING FOR ANOTHER RESIDENCE PERMIT:',
    options: ['As a student', 'As a visitor'],
    grey: 'As an employee',
    go: 'Continue',
  },
  zh: {
    title: '申请居留证',
    head: '您目前的情况',
    other: '我申请另一种居留证：',
    options: ['学生', '访客'],
    grey: '雇员',
    go: '继续',
  },
} as const;

const situations: readonly Context[] = skins.flatMap((skin) =>
  langs.map((lang) => {
    const say = situationWords[lang];
    return {
      id: `${skin}-situation-${lang}`,
      skin,
      lang,
      url: address(skin, '/sejour/demande-tse'),
      hosts: ['*outage', '*session', 'B1', 'B2', 'B3', 'B4'],
      expected: { kind: 'triage-situation', states: [], options: [say.grey] },
      build: (fill) =>
        framed({
          skin,
          lang,
          title: countryTitle(lang, say.title),
          main: `<app-triage><form><h1 class="h1">${say.head}</h1>${fill.main ?? ''}<p>${say.other}</p>${say.options.map((one) => `<label><input type="radio" name="s"> ${one}</label>`).join('')}<label class="disabled"><input type="radio" name="s" disabled> ${say.grey}</label><button>${say.go}</button></form></app-triage>`,
          fill,
        }),
    };
  }),
);

export const entryContexts: readonly Context[] = [...plain, ...situations];
