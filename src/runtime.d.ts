// The web globals that every supported runtime has: Node, browsers, workers and edge runtimes. Declared here one by one,
// because the DOM and Node libraries would also offer what some of them lack.

interface URL {
  readonly href: string;
  readonly protocol: string;
  readonly username: string;
  readonly hostname: string;
}

declare var URL: new (address: string, base?: string) => URL;

interface TextEncoder {
  /** The text in UTF-8. */
  encode(text: string): Uint8Array;
}

declare var TextEncoder: new () => TextEncoder;

/** Base64 of a text whose characters are bytes, U+0000 to U+00FF. */
declare function btoa(bytes: string): string;
