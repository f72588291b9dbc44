/** Days and events that are names of one word or more, and take no article: "black friday". */
// prettier-ignore
export const events: readonly string[] = [
  'Black Friday', 'Cyber Monday', 'Good Friday', 'Easter Sunday', 'Easter Monday', 'Boxing Day', 'Christmas Eve', 'Christmas Day',
  "New Year's Eve", "New Year's Day", "Valentine's Day", "Mother's Day", "Father's Day", "St. Patrick's Day", 'Bonfire Night', 'Prime Day',
  'Memorial Day', 'Labor Day', 'Independence Day', 'Veterans Day', 'Remembrance Day', 'Anzac Day', 'Canada Day', 'Australia Day', 'May Day', 'Earth Day',
  'Lunar New Year', 'Chinese New Year', 'Burns Night', 'Pancake Day', 'Shrove Tuesday', 'Ash Wednesday', 'Palm Sunday', 'Mardi Gras',
  'Cinco de Mayo', 'Ramadan', 'Eid', 'Diwali', 'Hanukkah', 'Passover', 'Yom Kippur', 'Rosh Hashanah', 'Holi', 'Vesak', 'Lent', 'Kwanzaa',
  'Nowruz', 'Juneteenth', 'Hogmanay', 'Oktoberfest', 'Comic Con', 'Fashion Week', "Restaurant Week", 'Singles Day', 'Thanksgiving', 'Halloween',
];

/** Those that take one: "the super bowl". */
// prettier-ignore
export const eventsWithThe: readonly string[] = [
  'Super Bowl', 'World Cup', 'World Series', 'Fourth of July', 'Grand National', 'Olympics', 'Paralympics', 'Ryder Cup', 'Tour de France',
  'Eurovision Song Contest', 'Commonwealth Games',
];
