package org.anzheng.web.complaints;

import java.util.List;
import java.util.Optional;
import org.anzheng.complaints.ComplaintFile;
import org.anzheng.complaints.ComplaintSearch;
import org.anzheng.complaints.ComplaintTransition;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Objection;
import org.anzheng.web.shared.FormField;
import org.anzheng.web.shared.Typed;
import org.anzheng.web.shared.View;

/**
 * 处理行为: an act on the complaint itself.
 *
 * @param search tells what stands against it; empty where nothing can
 */
public record BodyAct(
    String path,
    ComplaintTransition transition,
    boolean grave,
    Optional<ComplaintSearch> search,
    Form form,
    Deed deed)
    implements ComplaintAct {

  @Override
  public boolean isOpen(ComplaintFile file, Actor actor) {
    return transition.isOpenTo(actor, file.summary().status());
  }

  @Override
  public void require(ComplaintFile file, Actor actor) {
    transition.apply(file.summary().status(), actor);
  }

  @Override
  public List<Objection> before(ComplaintFile file, Actor actor) {
    return search.map(s -> s.before(transition, file.summary(), actor)).orElse(List.of());
  }

  @Override
  public List<FormField> fields(ComplaintFile file, Typed typed, View view) {
    return form.apply(file, new Words(typed, view));
  }

  @Override
  public void carryOut(ComplaintFile file, Typed typed, Actor actor) {
    deed.accept(file, new Attempt(typed, actor));
  }
}
