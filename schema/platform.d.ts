// What phone, Worker and Node all have. Anything more (DOM, Workers, Node) does not compile in schema/.
declare const crypto: {
  subtle: { digest(algorithm: 'SHA-256', data: Uint8Array): Promise<ArrayBuffer> };
  getRandomValues<T extends Uint8Array>(array: T): T;
};
declare class TextEncoder {
  encode(text: string): Uint8Array<ArrayBuffer>;
}
declare function btoa(binary: string): string;
