package org.anzheng.adoption.verification;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anzheng.adoption.counts.LookupChannel;
import org.anzheng.adoption.counts.LookupCounts;
import org.anzheng.kernel.Basis;
import org.anzheng.register.OwnNumbers;
import org.anzheng.register.PublicRegister;
import org.anzheng.register.PublicState;
import org.springframework.stereotype.Service;

/** 核验: answers whether certificates stand up to what somebody was told about them. */
@Service
public class Verifications {

  private final PublicRegister register;
  private final UnknownNumbers unknowns;
  private final CategoryCodes categories;
  private final LevelCodes levels;
  private final LookupCounts counts;
  private final Clock clock;

  Verifications(
      PublicRegister register,
      UnknownNumbers unknowns,
      CategoryCodes categories,
      LevelCodes levels,
      LookupCounts counts,
      Clock clock) {
    this.register = register;
    this.unknowns = unknowns;
    this.categories = categories;
    this.levels = levels;
    this.counts = counts;
    this.clock = clock;
  }

  /** One. */
  @Basis("opinion:9")
  public Verdict verify(VerificationItem item) {
    return verify(List.of(item)).getFirst();
  }

  /** Many, in their order, with few questions to the register. */
  public List<Verdict> verify(List<VerificationItem> items) {
    return verify(items, LookupChannel.VERIFICATION);
  }

  /** The same; what is said of a certificate that there is counts as looked up in this way. */
  List<Verdict> verify(List<VerificationItem> items, LookupChannel channel) {
    List<Verdict> verdicts = verdicts(items);
    verdicts.stream()
        .flatMap(verdict -> verdict.state().stream())
        .forEach(state -> counts.seen(channel, Optional.of(state.status())));
    return verdicts;
  }

  private List<Verdict> verdicts(List<VerificationItem> items) {
    Instant now = clock.instant();
    OwnNumbers own = register.ownNumbers(items.stream().map(VerificationItem::number).toList());
    List<AskedItem> asked = items.stream().map(item -> AskedItem.of(item, own, now)).toList();
    List<Optional<PublicState>> states =
        register.states(asked.stream().map(AskedItem::question).toList());
    Map<String, String> codes = categories.all();
    Map<String, String> levelCodes =
        items.stream().allMatch(item -> item.level().isEmpty()) ? Map.of() : levels.all();
    List<Verdict> verdicts = new ArrayList<>();
    List<AskedItem> unknown = new ArrayList<>();
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < asked.size(); i++) {
      AskedItem each = asked.get(i);
      Optional<VerificationCause> unreadable = each.unreadable(now);
      if (unreadable.isPresent() || states.get(i).isEmpty()) {
        VerificationCause cause = unreadable.orElse(VerificationCause.NO_SUCH_NUMBER);
        verdicts.add(Verdict.without(each.item(), cause, unreadable.isPresent() ? now : each.at()));
      } else {
        verdicts.add(compared(each.item(), states.get(i).get(), codes, levelCodes));
      }
      if (unreadable.isEmpty() && states.get(i).isEmpty()) {
        unknown.add(each);
        places.add(i);
      }
    }
    explain(verdicts, unknown, places, codes, now);
    return verdicts;
  }

  private static Verdict compared(
      VerificationItem item,
      PublicState state,
      Map<String, String> codes,
      Map<String, String> levelCodes) {
    return VerificationRules.compare(
        item,
        state,
        CategoryCodes.code(codes, item.category()),
        LevelCodes.code(levelCodes, item.level()));
  }

  /** Puts in the place of what was not found why it was not. */
  private void explain(
      List<Verdict> verdicts,
      List<AskedItem> unknown,
      List<Integer> places,
      Map<String, String> codes,
      Instant now) {
    if (!unknown.isEmpty()) {
      List<Verdict> explained = unknowns.verdicts(unknown, codes.values(), now);
      for (int i = 0; i < places.size(); i++) {
        verdicts.set(places.get(i), explained.get(i));
      }
    }
  }
}
