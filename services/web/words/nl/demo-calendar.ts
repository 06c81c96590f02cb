import type { DemoCalendarWords } from '../shapes/demo-calendar.ts';

export const demoCalendar: DemoCalendarWords = {
  title: 'De tijd laten verstrijken',
  today: (day) => `In de demonstratie is het ${day}.`,
  lead: 'Zet de kalender vooruit om te zien wat er later gebeurt. Hij gaat voor iedereen hier vooruit, en nooit terug.',
  then: 'Wat er dan gebeurt',
  happens: [
    'Herinneringen waarvan de dag gekomen is, vertrekken. U leest ze bij de mails van de demonstratie.',
    'Wat niet op tijd gedaan is, wordt gemeld.',
    'Niets wordt aanvaard of geweigerd omdat iemand gezwegen heeft.',
    'Het kan een minuut duren.',
  ],
  tomorrow: (day) => `Naar morgen gaan, ${day}`,
  week: (day) => `Een week verder gaan, naar ${day}`,
  label: 'Of naar welke dag?',
  send: 'Naar die dag gaan',
  missing: 'Schrijf een dag die bestaat, met dag, maand en jaar.',
  earlier: (day) => `Kies een dag na ${day}: terug kan niet.`,
  done: (day) => `Het is gedaan: het is nu ${day}.`,
  enter: 'Kom eerst in de demonstratie binnen om de tijd te laten verstrijken.',
  enterWay: 'Een persoon kiezen en binnenkomen',
};
