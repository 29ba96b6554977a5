package org.anzheng.web.shared;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Refusal;
import org.anzheng.parties.Uscc;

/** 读取已填内容: turns what was typed into values and objects to all that cannot be read at once. */
public final class TypedReader {

  private final Typed typed;
  private final List<Objection> objections = new ArrayList<>();

  /** Reads this form. */
  public TypedReader(Typed typed) {
    this.typed = typed;
  }

  /** A text that may be empty. */
  public String text(String field) {
    return typed.text(field);
  }

  /** A text that must be there. */
  public String required(String field) {
    if (typed.text(field).isEmpty()) {
      objections.add(Objection.toField(field, KernelRefusal.REQUIRED));
    }
    return typed.text(field);
  }

  /** A day that must be there. */
  public Optional<LocalDate> date(String field) {
    return required(field).isEmpty() ? Optional.empty() : dateIfAny(field);
  }

  /** A day, if one was typed. */
  public Optional<LocalDate> dateIfAny(String field) {
    return parse(field, LocalDate::parse);
  }

  /** An amount of money, if one was typed. */
  public Optional<BigDecimal> amountIfAny(String field) {
    return parse(field, BigDecimal::new);
  }

  /** A whole number, if one was typed. */
  public Optional<Integer> numberIfAny(String field) {
    return parse(field, Integer::valueOf);
  }

  /** An identity that a list offered, if one was chosen. */
  public Optional<UUID> idIfAny(String field) {
    return parse(field, UUID::fromString);
  }

  /** 统一社会信用代码, which must be there. */
  public Optional<Uscc> uscc(String field) {
    return required(field).isEmpty() ? Optional.empty() : parse(field, Uscc::parse);
  }

  /** A choice that must be made. */
  public <E extends Enum<E>> Optional<E> choice(String field, Class<E> type) {
    return required(field).isEmpty()
        ? Optional.empty()
        : parse(field, text -> Enum.valueOf(type, text));
  }

  /** Objects to a field. */
  public void object(Objection objection) {
    objections.add(objection);
  }

  /** Refuses when anything could not be read; afterwards what must be there is there. */
  public void refuseIfAny() {
    Refusal.ifAny(objections);
  }

  private <T> Optional<T> parse(String field, Function<String, T> reading) {
    String text = typed.text(field);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(reading.apply(text));
    } catch (Refusal refusal) {
      Objection main = refusal.objections().getFirst();
      objections.add(Objection.toField(field, main.reason(), main.arguments().toArray()));
    } catch (RuntimeException e) { // what the parsers of the JDK throw differs by type
      objections.add(Objection.toField(field, KernelRefusal.NOT_UNDERSTOOD));
    }
    return Optional.empty();
  }
}
