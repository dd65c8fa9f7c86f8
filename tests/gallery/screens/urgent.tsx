/** The one full screen after which nothing else matters today. */
import { UrgentScreen } from '#ui/urgent/UrgentScreen.tsx';

export const screens = { 'urgent-today': () => <UrgentScreen onGoOn={() => undefined} /> };
