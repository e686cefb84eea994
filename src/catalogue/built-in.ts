/**
 * The catalogue of the five documents. The add-in's build runs this file and puts its value in its place, so that neither
 * the texts nor a reading of them weigh on a cell's formula; everywhere else it runs as it is.
 */
import gaoming from "../../seeds/gaoming-2023-tasks.txt";
import opinion from "../../seeds/guangdong-2023-opinion.txt";
import guangdong from "../../seeds/guangdong-2023-tasks.txt";
import guangxi from "../../seeds/guangxi-2021-tasks.txt";
import zhanjiang from "../../seeds/zhanjiang-2019-plan.txt";
import { readPolicy } from "../policy";
import { catalogueOf } from "./from-documents";

export default catalogueOf([gaoming, opinion, guangdong, guangxi, zhanjiang].map((text) => readPolicy(text)));
