package org.anzheng.supervision.proceedings;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * 监管案卷: everything on record about a proceeding.
 *
 * @param papers as they were handed in, oldest first
 * @param events oldest first
 */
public record ProceedingFile<S extends Enum<S> & ProceedingStatus>(
    Proceeding<S> proceeding, List<FiledPaper> papers, List<ProceedingEvent> events) {

  public ProceedingFile {
    papers = List.copyOf(papers);
    events = List.copyOf(events);
  }

  /** The forms of a type, oldest first. */
  public <F extends ProceedingForm> List<F> all(Class<F> type) {
    return papers.stream().map(FiledPaper::form).filter(type::isInstance).map(type::cast).toList();
  }

  /** The last form of a type. */
  public <F extends ProceedingForm> Optional<F> latest(Class<F> type) {
    return all(type).stream().reduce((before, after) -> after);
  }

  /** Who did this the last time. */
  public Optional<ProceedingEvent> last(Enum<?> transition) {
    return events.stream()
        .filter(event -> event.transition().equals(transition.name()))
        .reduce((before, after) -> after);
  }

  /** Whether somebody ever did this. */
  public boolean did(UUID account, Enum<?>... transitions) {
    return events.stream()
        .filter(event -> event.account().equals(account))
        .anyMatch(event -> List.of(transitions).stream().anyMatch(t -> is(event, t)));
  }

  /** Whether one of the forms names this file, as far as the reader sees them. */
  public boolean names(UUID file, UUID reader) {
    return papersFor(reader).stream().anyMatch(paper -> paper.form().attached().contains(file));
  }

  /** The forms that somebody of an organisation reads. */
  public List<FiledPaper> papersFor(UUID reader) {
    return papers.stream()
        .filter(paper -> !reader.equals(proceeding.party()) || paper.form().isOpenToParty())
        .toList();
  }

  private static boolean is(ProceedingEvent event, Enum<?> transition) {
    return event.transition().equals(transition.name());
  }
}
