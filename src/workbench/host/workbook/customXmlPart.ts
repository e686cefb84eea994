export interface CustomXmlPart {
  readonly id: string;
  readonly namespace: string;
  xml: string;
}
