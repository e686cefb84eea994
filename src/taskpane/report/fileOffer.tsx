import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ReportStepText } from "../../locales/zh-CN/reportStep";
import { Heading } from "../controls/heading";
import { availableWays, type Offer, type Way } from "./handOver";

interface FileOfferProps {
  readonly text: ReportStepText["file"];
  readonly offer: Offer;
  readonly onHand: (way: Way) => void;
}

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  name: { overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** The Word file, and the ways to get hold of it. */
export function FileOffer({ text, offer, onHand }: FileOfferProps) {
  const styles = useStyles();
  return (
    <section className={styles.card} data-offer={offer.name}>
      <Heading>{text.heading}</Heading>
      <Caption1 className={styles.name}>{offer.name}</Caption1>
      <div className={styles.buttons}>
        {availableWays().map((way, index) => (
          <Button
            key={way}
            size="small"
            appearance={index === 0 ? "primary" : "secondary"}
            onClick={() => onHand(way)}
          >
            {text.ways[way]}
          </Button>
        ))}
      </div>
    </section>
  );
}
