import { shelfText as english } from "../../locales/en-US/shelf";
import { shelfText as chinese } from "../../locales/zh-CN/shelf";
import { inLanguage } from "../language";

export const shelfText = inLanguage({ "zh-CN": chinese, "en-US": english });
