package org.anzheng.web.open;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anzheng.adoption.verification.VerdictColumn;
import org.anzheng.adoption.verification.VerdictLine;
import org.anzheng.adoption.verification.VerdictResult;
import org.anzheng.adoption.verification.VerificationAspect;
import org.anzheng.adoption.verification.VerificationCause;
import org.anzheng.adoption.verification.VerificationOutcome;
import org.anzheng.bodies.BodyStanding;
import org.anzheng.certificates.CertificateNumber;
import org.anzheng.certificates.CertificateStatus;
import org.anzheng.web.shared.Tone;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Component;

/** 核验答复的用语: what holds, what does not, and what that means. */
@Component
class VerdictWords {

  static final String WORD = "page.open.verify.";

  private final SchemeWords words;

  VerdictWords(SchemeWords words) {
    this.words = words;
  }

  static Tone tone(VerdictResult result) {
    return switch (result) {
      case CONFIRMED -> Tone.GOOD;
      case DIFFERS -> Tone.BAD;
      case NOT_FOUND -> Tone.WARNING;
      case UNREADABLE -> Tone.NEUTRAL;
    };
  }

  /** Everything that the reader should know, one sentence each; nothing where all holds. */
  List<String> sentences(VerdictLine line, View view) {
    List<String> sentences = new ArrayList<>();
    line.cause().ifPresent(cause -> sentences.add(cause(cause, line, view)));
    for (VerificationAspect aspect : VerificationAspect.values()) {
      line.outcome(aspect)
          .filter(outcome -> outcome != VerificationOutcome.HOLDS)
          .ifPresent(outcome -> sentences.add(compared(aspect, outcome, line, view)));
    }
    return sentences;
  }

  private static String cause(VerificationCause cause, VerdictLine line, View view) {
    String key = WORD + "cause." + cause.name();
    String sentence =
        switch (cause) {
          case AMBIGUOUS -> view.text(key, line.at(VerdictColumn.CANDIDATES));
          case MAY_LAG -> view.text(isOfScheme(line) ? key : key + ".own");
          default -> view.text(key);
        };
    return Optional.of(line.at(VerdictColumn.LAST_REPORT))
        .filter(at -> !at.isEmpty())
        .map(at -> sentence + view.text(WORD + "lastReport", view.time(Instant.parse(at))))
        .orElse(sentence);
  }

  private static boolean isOfScheme(VerdictLine line) {
    return CertificateNumber.hasForm(CertificateNumber.normalise(line.at(VerdictColumn.NUMBER)));
  }

  private String compared(
      VerificationAspect aspect, VerificationOutcome outcome, VerdictLine line, View view) {
    String key = WORD + "check." + aspect.name();
    String registered = registered(aspect, line, view);
    return switch (outcome) {
      case HOLDS, FAILS -> view.text(key, registered, line.at(VerdictColumn.STATUS_SINCE));
      case HOLDS_FORMERLY -> view.text(WORD + "check.formerly", registered);
      case NOT_PUBLIC -> view.text(WORD + "check.notPublic");
    };
  }

  /** What the register says of something that was compared. */
  private String registered(VerificationAspect aspect, VerdictLine line, View view) {
    return switch (aspect) {
      case STATUS -> view.name(CertificateStatus.valueOf(line.at(VerdictColumn.STATUS)));
      case STANDING -> view.name(BodyStanding.valueOf(line.at(VerdictColumn.ISSUER_STANDING)));
      case CATEGORY -> words.category(line.at(VerdictColumn.REGISTERED_CATEGORY), view);
      case LEVEL -> view.tier(line.at(VerdictColumn.LEVEL));
      case HOLDER -> line.at(VerdictColumn.REGISTERED_HOLDER);
      case USCC -> line.at(VerdictColumn.REGISTERED_USCC);
      case BODY -> line.at(VerdictColumn.ISSUER_NAME);
    };
  }
}
