package org.anzheng.demonstration.generation;

import org.anzheng.kernel.OrganisationType;
import org.anzheng.parties.Organisations;
import org.anzheng.texts.Language;
import org.anzheng.texts.Texts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.stereotype.Component;

/** 生成负载数据: where it is asked for, fills an empty instance and ends. */
@Component
class Generation implements ApplicationRunner {

  private static final int NOT_EMPTY = 2;

  private final int wanted;
  private final long seed;
  private final ObjectProvider<Filling> filling;
  private final Organisations organisations;
  private final Texts texts;
  private final ConfigurableApplicationContext context;

  Generation(
      @Value("${anzheng.generate:0}") int wanted,
      @Value("${anzheng.seed:1}") long seed,
      ObjectProvider<Filling> filling,
      Organisations organisations,
      Texts texts,
      ConfigurableApplicationContext context) {
    this.wanted = wanted;
    this.seed = seed;
    this.filling = filling;
    this.organisations = organisations;
    this.texts = texts;
    this.context = context;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    if (wanted <= 0) {
      return;
    }
    int code = 0;
    if (organisations.ofType(OrganisationType.BODY).isEmpty()) {
      filling.getObject().fill(wanted, seed);
    } else {
      refuse();
      code = NOT_EMPTY;
    }
    int exit = code;
    System.exit(SpringApplication.exit(context, () -> exit));
  }

  @SuppressWarnings("SystemOut") // what a command refuses it says
  private void refuse() {
    String key = "generation.not-empty";
    System.out.println(texts.text(Language.ZH, key) + " / " + texts.text(Language.EN, key));
  }
}
