package org.anzheng.demonstration;

import org.anzheng.kernel.OrganisationType;
import org.anzheng.parties.Organisations;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** 演示: fills an empty instance once, and tells on every start what to try. */
@Component
class Demonstration implements ApplicationRunner {

  private final boolean wanted;
  private final ObjectProvider<WholeStory> story;
  private final Organisations organisations;
  private final Programme programme;

  // Asked while running, not as a condition: bean definitions may be made ahead of the start.
  Demonstration(
      @Value("${anzheng.demo}") boolean wanted,
      ObjectProvider<WholeStory> story,
      Organisations organisations,
      Programme programme) {
    this.wanted = wanted;
    this.story = story;
    this.organisations = organisations;
    this.programme = programme;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    if (!wanted) {
      return;
    }
    if (organisations.ofType(OrganisationType.BODY).isEmpty()) {
      programme.loading();
      programme.remember(story.getObject().play());
    }
    programme.print();
  }
}
