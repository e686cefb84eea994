import { frameText as english } from "../../locales/en-US/frame";
import { frameText as chinese } from "../../locales/zh-CN/frame";
import { inLanguage } from "../language";

export const frameText = inLanguage({ "zh-CN": chinese, "en-US": english });
