/** The words of Mon compte in three languages; English and Chinese are plausible renderings, never seen. */
import type { Lang } from '../wordings.ts';

export type AccountWords = {
  title: string;
  open: string;
  listed: string;
  empty: string;
  columns: readonly [string, string, string, string];
  follow: string;
  renewal: string;
  change: string;
  proof: string;
  labels: { sent: string } & Readonly<Record<string, string>> & { closed: string };
  notifications: string;
  noNotification: string;
  notices: readonly string[];
  status: string;
  lastPermit: string;
  until: string;
  past: string;
  pastColumns: readonly string[];
  accepted: string;
};

export const accountWords: Readonly<Record<Lang, AccountWords>> = {
  fr: {
    title: 'Mon compte',
    open: 'Mes demandes en cours',
    listed: 'Vos demandes en cours sont listées ci-dessous.',
    empty: "Vous n'avez pas de demande en cours.",
    columns: ['N° de la demande', 'Type de demande', 'N° Étranger', 'État de la demande'],
    follow: 'Suivi de ma demande :',
    renewal: 'Demande de renouvellement du titre ‘Étudiant’',
    change: "Déclaration de changement d'adresse",
    proof: 'TÉLÉCHARGER LA CONFIRMATION DE DÉPÔT',
    labels: {
      sent: 'Demande envoyée : le 02/06/2026 à 09:57',
      instruction: "En cours d'instruction",
      complement: 'En attente de pièces complémentaires',
      decision: 'Décision favorable',
      closed: 'Demande clôturée',
    },
    notifications: 'Mes notifications',
    noNotification: "Vous n'avez pas de notification",
    notices: ['Notification de clôture de la demande', 'Un complément vous est demandé'],
    status: 'Mon statut actuel',
    lastPermit: 'Dernier titre obtenu',
    until: 'Fin de validité',
    past: 'Historique de mes Titres de Séjour :',
    pastColumns: ['Début de validité', 'Fin de validité', 'Nature', 'Motif', 'Statut'],
    accepted: 'Accepté',
  },
  en: {
    title: 'My account',
    open: 'My current applications',
    listed: 'Your current applications are listed below.',
    empty: 'You have no current application.',
    columns: [
      'Application number',
      'Type of application',
      'Foreigner number',
      'Application status',
    ],
    follow: 'Tracking my application:',
    renewal: 'Application to renew a student permit',
    change: 'Change of address',
    proof: 'DOWNLOAD THE CONFIRMATION OF SUBMISSION',
    labels: {
      sent: 'Application sent: on 02/06/2026 at 09:57',
      instruction: 'Under review',
      complement: 'Awaiting additional documents',
      decision: 'Favourable decision',
      closed: 'Application closed',
    },
    notifications: 'My notifications',
    noNotification: 'You have no notifications',
    notices: ['Your application has been closed', 'Additional documents are requested'],
    status: 'My current status',
    lastPermit: 'Last permit obtained',
    until: 'Valid until',
    past: 'History of my residence permits:',
    pastColumns: ['Valid from', 'Valid until', 'Type', 'Reason', 'Status'],
    accepted: 'Accepted',
  },
  zh: {
    title: '我的账户',
    open: '我的进行中申请',
    listed: '您进行中的申请如下。',
    empty: '您没有进行中的申请。',
    columns: ['申请编号', '申请类型', '外国人编号', '申请状态'],
    follow: '我的申请进度：',
    renewal: '学生居留证续期申请',
    change: '地址变更',
    proof: '下载提交确认',
    labels: {
      sent: '申请已于 02/06/2026 09:57 提交',
      instruction: '审理中',
      complement: '等待补充材料',
      decision: '批准决定',
      closed: '申请已关闭',
    },
    notifications: '我的通知',
    noNotification: '您没有通知',
    notices: ['您的申请已关闭', '需要补充材料'],
    status: '我的当前身份',
    lastPermit: '最近的居留证',
    until: '有效期至',
    past: '我的居留证历史：',
    pastColumns: ['生效日期', '失效日期', '类型', '事由', '状态'],
    accepted: '已批准',
  },
};
