// The web globals that every supported runtime has: Node, browsers, workers and edge runtimes. Declared here one by one,
// because the DOM and Node libraries would also offer what some of them lack.

interface URL {
  readonly href: string;
  readonly protocol: string;
  readonly username: string;
  readonly hostname: string;
}

declare var URL: new (address: string, base?: string) => URL;

declare function btoa(binary: string): string;
