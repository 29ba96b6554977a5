package org.anzheng.web.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.trust.LogPositions;
import org.anzheng.web.shared.View;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** 文书附注: from which record a letter was made, where the log proves it, and what it is worth. */
@Component
class LetterFoot {

  private static final String WORD = "page.cases.letter.";

  private final LogPositions log;
  private final boolean specimen;

  LetterFoot(LogPositions log, @Value("${anzheng.demo}") boolean specimen) {
    this.log = log;
    this.specimen = specimen;
  }

  /** Whether keys and seals are for demonstration only. */
  boolean specimen() {
    return specimen;
  }

  /** The small print of a letter about a fact. */
  List<String> of(UUID fact, View view) {
    List<String> foot = new ArrayList<>();
    foot.add(view.text(WORD + "source", fact.toString()));
    foot.add(
        Optional.ofNullable(log.of(List.of(fact)).get(fact))
            .map(place ->
                view.text(
                    WORD + "position",
                    place.origin(),
                    Long.toString(place.index()),
                    place.leafHash()))
            .orElse(view.text(WORD + "unplaced")));
    foot.add(view.text(WORD + "prevails"));
    if (specimen) {
      foot.add(view.text(WORD + "specimen"));
    }
    return foot;
  }
}
