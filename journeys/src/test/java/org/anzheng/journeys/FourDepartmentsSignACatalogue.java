package org.anzheng.journeys;

import java.util.List;
import org.anzheng.journeys.acts.Cast;
import org.anzheng.journeys.acts.Departments;
import org.anzheng.journeys.stage.Hands;
import org.anzheng.journeys.stage.RunningPlatform;
import org.anzheng.journeys.stage.Theatre;
import org.junit.jupiter.api.Test;

/** No department decides the catalogue alone, and nobody changes what was signed. */
class FourDepartmentsSignACatalogue {

  @Test
  void with_four_signatures_on_one_content_and_with_nothing_less() {
    try (RunningPlatform platform = RunningPlatform.empty();
        Theatre theatre = new Theatre();
        Cast cast = new Cast(platform, theatre)) {
      Departments departments = new Departments(cast);
      departments.register();
      String draft = departments.draft();
      departments.send(draft);
      List<String> logins = Departments.logins();
      logins.subList(0, 3).forEach(login -> departments.sign(draft, login));
      departments.edit(draft);
      departments.send(draft);
      logins.forEach(login -> departments.sign(draft, login));
      Hands anybody = cast.anybody().open("/catalogue").follow(Departments.version());
      anybody.sees("示例第二版目录").sees("示例应急处理").sees("新增").sees("公安部").sees("内容摘要");
    }
  }
}
