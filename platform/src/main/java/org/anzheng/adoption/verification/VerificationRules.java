package org.anzheng.adoption.verification;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.anzheng.bodies.BodyStanding;
import org.anzheng.certificates.CertificateNumber;
import org.anzheng.certificates.CertificateStatus;
import org.anzheng.kernel.Basis;
import org.anzheng.register.PublicState;

/** 核验规则: what counts as a match, and what may lie behind a number that is not found. */
@Basis("opinion:9")
final class VerificationRules {

  private static final Pattern CASE_NUMBER = Pattern.compile("[A-Z]{2}-[0-9]{4}-[0-9]{6}");
  private static final Pattern OWN_NUMBER = Pattern.compile("[\\p{Lu}\\p{Lo}\\p{Nd}./_()-]{1,64}");
  private static final int YEAR = 5;
  private static final int CATEGORY = 10;
  private static final int SEQUENCE = 13;
  private static final int CHECK_CHARACTER = 20;

  private VerificationRules() {}

  /**
   * Compares.
   *
   * @param category the code of the category asked for, where it was understood
   * @param level the code of the level asked for, where it was understood
   */
  static Verdict compare(
      VerificationItem item, PublicState state, Optional<String> category, Optional<String> level) {
    Map<VerificationAspect, VerificationOutcome> checks = new EnumMap<>(VerificationAspect.class);
    checks.put(VerificationAspect.STATUS, holds(state.status() == CertificateStatus.VALID));
    checks.put(
        VerificationAspect.STANDING, holds(state.issuer().standing() == BodyStanding.IN_FORCE));
    if (!item.category().isEmpty()) {
      checks.put(
          VerificationAspect.CATEGORY, holds(category.equals(Optional.of(state.category()))));
    }
    if (!item.level().isEmpty()) {
      checks.put(VerificationAspect.LEVEL, holds(level.equals(Optional.of(state.level()))));
    }
    if (!item.holder().isEmpty()) {
      checks.put(VerificationAspect.HOLDER, holder(item.holder(), state));
    }
    if (!item.uscc().isEmpty()) {
      checks.put(
          VerificationAspect.USCC,
          state
              .holderUscc()
              .map(uscc -> holds(uscc.equals(item.uscc().toUpperCase(Locale.ROOT))))
              .orElse(VerificationOutcome.NOT_PUBLIC));
    }
    if (!item.body().isEmpty()) {
      checks.put(
          VerificationAspect.BODY,
          holds(state.issuer().approvalNo().equals(item.body().toUpperCase(Locale.ROOT))));
    }
    return new Verdict(
        item,
        checks.containsValue(VerificationOutcome.FAILS)
            ? VerdictResult.DIFFERS
            : VerdictResult.CONFIRMED,
        state.asOf(),
        checks,
        Optional.empty(),
        Optional.empty(),
        Optional.of(state),
        List.of());
  }

  private static VerificationOutcome holder(String name, PublicState state) {
    if (state.isCalled(name)) {
      return VerificationOutcome.HOLDS;
    }
    return state.wasCalled(name) ? VerificationOutcome.HOLDS_FORMERLY : VerificationOutcome.FAILS;
  }

  private static VerificationOutcome holds(boolean fits) {
    return fits ? VerificationOutcome.HOLDS : VerificationOutcome.FAILS;
  }

  /**
   * What is wrong with a number, told from the number and from what it may stand for. A number of
   * another form can be one that the named body keeps for itself and has not reported yet.
   *
   * @param reports whether the body named ever reported anything
   */
  static Optional<VerificationCause> wrong(AskedItem asked, boolean reports) {
    if (asked.numbers().size() > 1) {
      return Optional.of(VerificationCause.AMBIGUOUS);
    }
    Optional<VerificationCause> wrong = wrong(asked.number());
    boolean own = reports && OWN_NUMBER.matcher(asked.number()).matches();
    return wrong.map(
        cause -> cause == VerificationCause.WRONG_FORM && own ? VerificationCause.MAY_LAG : cause);
  }

  /** What is wrong with a number that can be told from the number alone. */
  static Optional<VerificationCause> wrong(String number) {
    if (CASE_NUMBER.matcher(number).matches()) {
      return Optional.of(VerificationCause.NOT_PUBLIC);
    }
    if (!CertificateNumber.hasForm(number)) {
      return Optional.of(VerificationCause.WRONG_FORM);
    }
    return CertificateNumber.isValid(number)
        ? Optional.empty()
        : Optional.of(VerificationCause.CHECK_CHARACTER);
  }

  /**
   * How a number begins that may still be on its way: one of this year, in a category there is.
   *
   * @param categories codes of the categories
   */
  static Optional<String> beginning(String number, Collection<String> categories, LocalDate today) {
    return CertificateNumber.hasForm(number)
            && number.startsWith(Integer.toString(today.getYear()), YEAR)
            && categories.contains(number.substring(CATEGORY, CATEGORY + 2))
        ? Optional.of(number.substring(0, SEQUENCE))
        : Optional.empty();
  }

  /**
   * Whether a well formed number of this year that nobody knows was never issued, or may not have
   * come in yet: numbers are allotted in order, so only one of the next can be on its way.
   *
   * @param highest the highest known number of its year and category
   * @param ahead how many of the next
   */
  static VerificationCause unknown(String number, Optional<String> highest, int ahead) {
    int behind = sequence(number) - highest.map(VerificationRules::sequence).orElse(0);
    return behind > 0 && behind <= ahead
        ? VerificationCause.MAY_LAG
        : VerificationCause.NO_SUCH_NUMBER;
  }

  private static int sequence(String number) {
    return Integer.parseInt(number.substring(SEQUENCE, CHECK_CHARACTER));
  }
}
