import { watchingText as english } from "../../locales/en-US/watching";
import { watchingText as chinese } from "../../locales/zh-CN/watching";
import { inLanguage } from "../language";

export const watchingText = inLanguage({ "zh-CN": chinese, "en-US": english });
