/** What is left of a chat in a note written out: short forms of no known word, casual words, casual verbs. */
export const leftShort: readonly RegExp[] = [
  // "td", "krm"; not "kg", "vs", "km/jam"
  /(?<![\p{L}\d.@/'’-])(?!(?:kg|km|cm|mm|ml|dl|dm|gr|mg|ml|ltr|kw|kwh|kva|kv|hz|khz|mhz|ghz|gb|mb|tb|kb|rpm|bpm|psi|ppm|vs|pt|cv|tv|hr|pr|dkk|dll|ns|sms|http|https|html|sql|mysql|php|npm|css|xml|pdf|crm|kpr|pcb|cnc|plc|vpn|dns|ssh|dj|mc|pk|ph|wp|spk|tbk|str|sks|fyp|ft|hp|dbt|grpc|jwt|tls|tcp|ftp|rds|sdk|jvm|gdb|pcs|sc|rw|rt|bbm|kpi|mpv|mvp|kr|dr)(?!\p{L}))[bcdfghjklmnpqrstvwxyz]{2,}(?![\p{L}\d'’@-])/u,
  /(?<=^|\s)[bdgklmnptuwy](?=\s|,|$)(?!\s\d)/u,
  // "dr Sari": a doctor, or from there?
  /(?<!\p{L})dr (?=\p{Lu})/u,
  /\d(?:jt|rb|thn|bln|mgg|org|mnt)(?!\p{L})/u,
  /(?<!\p{L})(?:nge(?!ri(?!\p{L})|ngat)\p{Ll}{3,}|di(?!desain)\p{Ll}{2,}ain|(?!penguin|genuin)\p{Ll}{2,}[iu]in|(?!pro|kaf|kas|kod|vitam)\p{Ll}{3,}ein)(?!\p{L})/u,
  // prettier-ignore
  /(?<!\p{L})(?:wkwk\w*|anjir|btw|fyi|cmiiw|gan|bro|sis|gaes|guys|kepo|baper|mager|gabut|santuy|mantul|kuy|yuk|loe|lo|lu|elo|elu|loh|tuh|nih|mah|ngapain|keknya|kayaknya|yaudah|gapapa|gpp|resek|rese|ane|ente|piye|ora|iso|wis|arep|atuh|euy|gimanapun|kenapa2|bokek|lebay|nongki|gercep|receh|ribet banget|gokil|anjay|woles|sotoy|jayus|garing|bete|parno|zonk|apes|sial|kampret|gila|kocak|nyesek|nyesel|auto|halu|gaje|php-in|pede|ngeh|ngehe|yg|dgn|tdk|sdh|udh|gw|gue|gak|ga|nggak|bgt|banget|aja|doang)(?!\p{L})/iu,
];
