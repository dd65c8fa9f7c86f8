/** Header, navigation and footer of both interfaces around a main part; the name in them is invented. */
import type { Fill, Skin } from '../bench-page.ts';
import type { Lang } from '../wordings.ts';

export const portal = 'https://administration-etrangers-en-france.interieur.gouv.fr';

const words = {
  fr: {
    country: 'Étrangers en France',
    home: 'Accueil',
    account: 'Mon compte',
    steps: 'Démarches',
    login: 'SE CONNECTER',
    end: 'Contact Plan du site Mentions légales Accessibilité : partiellement conforme',
    cookies:
      'Ce site utilise des cookies qui garantissent le bon fonctionnement du site. Accepter les cookies nécessaires',
  },
  en: {
    country: 'Foreigners in France',
    home: 'Home',
    account: 'My account',
    steps: 'Procedures',
    login: 'SIGN IN',
    end: 'Contact Site map Legal notice Accessibility: partially compliant',
    cookies: 'This site uses cookies that ensure it works properly. Accept necessary cookies',
  },
  zh: {
    country: '在法外国人',
    home: '首页',
    account: '我的账户',
    steps: '手续',
    login: '登录',
    end: '联系我们 网站地图 法律声明 无障碍：部分符合',
    cookies: '本网站使用必要的 Cookie 以确保正常运行。接受必要的 Cookie',
  },
} as const;

export type Frame = {
  skin: Skin;
  lang: Lang;
  title: string;
  main: string;
  loggedIn?: boolean;
  fill?: Fill;
};

/** Address of a hash route in the interface's own folder. */
export function address(skin: Skin, route: string): string {
  return `${portal}/${skin === 'prime' ? 'particuliers' : 'usagers'}/#${route}`;
}

export function countryTitle(lang: Lang, page: string): string {
  return `${words[lang].country} | ${page}`;
}

/** The whole document. */
export function framed(frame: Frame): string {
  if (frame.fill?.whole !== undefined) return frame.fill.whole;
  return frame.skin === 'prime' ? prime(frame) : dsfr(frame);
}

function prime({ lang, title, main, loggedIn = true, fill }: Frame): string {
  const say = words[lang];
  const who = loggedIn
    ? `<a href="#/n" aria-label="Mes notifications"><span class="fa fa-bell"></span></a><a href="#/c" aria-label="${say.account}"><span class="fa fa-user"></span><span class="ui-menuitem-text">DIALLO Awa</span></a>`
    : `<a id="connexion_link" href="#/x">${say.login}</a>`;
  return `<!doctype html><html lang="${lang}" data-fr-js="true"><head><meta charset="utf-8"><title>${title}</title></head>
<body class="container-fluid"><app-root ng-version="7.2.15"><div class="app-root"><app-portal>
<app-skip-links></app-skip-links><app-header-new id="header"><header id="mainHeader"><h1>${say.country}</h1><h2>Direction Générale des étrangers en France</h2></header></app-header-new>
<app-language><a id="menu-langue-fr">FR</a> <a id="menu-langue-en">EN</a> <a id="menu-langue-zh">中文</a></app-language>
<app-nav-new id="navBar-new"><nav class="bar-display"><a href="#/">${say.home}</a> <a href="#/d">${say.steps}</a> ${who}</nav></app-nav-new>
<main role="main"><app-theme-v2>${main}</app-theme-v2></main>
<div id="footer-global"><app-cookies-banner id="cookies-banner"><div class="cookieLaw">${say.cookies}</div></app-cookies-banner><app-footer-global>${say.end}</app-footer-global></div>
</app-portal></div><anef-loader></anef-loader><lib-error-modal><p-dialog class="modalAlert" appendto="body"></p-dialog></lib-error-modal></app-root>${fill?.outside ?? ''}</body></html>`;
}

function dsfr({ lang, title, main, loggedIn = true, fill }: Frame): string {
  const say = words[lang];
  const who = loggedIn
    ? '<edu-item-link><a class="fr-icon-user-line fr-btn" href="#/espace-personnel/mon-compte">DIALLO Awa</a></edu-item-link>'
    : `<edu-item-link data-item="${say.login}"><a class="fr-btn" href="#/x">${say.login}</a></edu-item-link>`;
  return `<!doctype html><html lang="${lang}" data-fr-scheme="system"><head><meta charset="utf-8"><title>${title}</title></head>
<body><app-root ng-version="17.3.0"><anef-header><header class="fr-header" role="banner"><div class="fr-header__service"><p class="fr-header__service-title">${say.country}</p></div>${who}</header></anef-header>
<nav class="fr-nav"><ul><li><a class="fr-nav__link" href="#/">${say.home}</a></li><li><a class="fr-nav__link" href="#/d">${say.steps}</a></li></ul></nav>
<main id="content" role="main"><router-outlet></router-outlet><div class="fr-container">${main}</div></main>
<footer class="fr-footer" role="contentinfo"><p>${say.end}</p></footer></app-root>${fill?.outside ?? ''}</body></html>`;
}
