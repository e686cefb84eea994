import { fillingText as english } from "../../locales/en-US/filling";
import { fillingText as chinese } from "../../locales/zh-CN/filling";
import { inLanguage } from "../language";

export const fillingText = inLanguage({ "zh-CN": chinese, "en-US": english });
