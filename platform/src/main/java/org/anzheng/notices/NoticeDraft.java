package org.anzheng.notices;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.anzheng.kernel.Role;

/**
 * 通知稿: what is to be told, by whom, to whom.
 *
 * @param kind names title and text in the message files: {@code notice.<kind>.title} and {@code
 *     .text}
 * @param subject what it is about, as {@code <noun>/<identifier>}
 * @param chain the record chain in which service and reading are recorded
 * @param sender the organisation in whose name it is sent
 * @param recipient the organisation that is told; empty when whoever holds the duty is told
 * @param duties those of its people whom it concerns
 * @param arguments values of the text
 * @param basis clauses it rests on; a message without one is an ordinary one
 * @param remedy what can be done against it
 * @param attachment a file in the archive
 */
public record NoticeDraft(
    String kind,
    String subject,
    String chain,
    UUID sender,
    Optional<UUID> recipient,
    Set<Role> duties,
    List<Object> arguments,
    List<String> basis,
    Optional<Remedy> remedy,
    Optional<UUID> attachment) {

  public NoticeDraft {
    duties = Set.copyOf(duties);
    arguments = List.copyOf(arguments);
    basis = List.copyOf(basis);
  }

  /** A message about a subject, recorded in a chain. */
  public static NoticeDraft about(
      String kind, String subject, String chain, UUID sender, UUID recipient, Role... duties) {
    return new NoticeDraft(
        kind,
        subject,
        chain,
        sender,
        Optional.of(recipient),
        Set.of(duties),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  /** A message to whichever department holds the duty, recorded in a chain. */
  public static NoticeDraft toDuty(
      String kind, String subject, String chain, UUID sender, Role duty) {
    return new NoticeDraft(
        kind,
        subject,
        chain,
        sender,
        Optional.empty(),
        Set.of(duty),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  /** The same with the values of its text. */
  public NoticeDraft saying(Object... values) {
    return new NoticeDraft(
        kind,
        subject,
        chain,
        sender,
        recipient,
        duties,
        List.of(values),
        basis,
        remedy,
        attachment);
  }

  /** The same as a legal notice that rests on these clauses. */
  public NoticeDraft under(String... clauses) {
    return new NoticeDraft(
        kind,
        subject,
        chain,
        sender,
        recipient,
        duties,
        arguments,
        List.of(clauses),
        remedy,
        attachment);
  }

  /** The same with what can be done against it. */
  public NoticeDraft open(Remedy way) {
    return new NoticeDraft(
        kind,
        subject,
        chain,
        sender,
        recipient,
        duties,
        arguments,
        basis,
        Optional.of(way),
        attachment);
  }

  /** The same with a file. */
  public NoticeDraft with(UUID file) {
    return new NoticeDraft(
        kind,
        subject,
        chain,
        sender,
        recipient,
        duties,
        arguments,
        basis,
        remedy,
        Optional.of(file));
  }
}
