package org.anzheng.bodies.filings;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.anzheng.kernel.Act;
import org.anzheng.kernel.PublicLeaf;
import org.springframework.modulith.NamedInterface;

/**
 * 已报送备案: the body filed a text, or filed it again after a return.
 *
 * @param due last day on which it would have been in time
 * @param filedOn when it was filed first
 * @param lateDays how many days too late; 0 when in time
 */
@NamedInterface("filings")
public record FilingHandedIn(
    Act act,
    FilingStep step,
    FilingForm form,
    FilingText text,
    LocalDate due,
    LocalDate filedOn,
    int lateDays)
    implements FilingFact {

  @Override
  public String note() {
    return text.name() + " SHA-256 " + text.sha256();
  }

  @Override
  public Optional<PublicLeaf> publicLeaf() {
    return Optional.of(
        new PublicLeaf(
            "body",
            step.approvalNo(),
            Map.of(
                "no",
                step.approvalNo(),
                "ev",
                lateDays > 0 ? "file_rule_late" : "file_rule",
                "categories",
                String.join(",", form.categories()),
                "eff",
                form.effectiveFrom().toString())));
  }
}
