package org.anzheng.api.v1;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.anzheng.register.PublicBodies;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 认证机构接口. */
@RestController
@RequestMapping(path = "/api/v1/bodies", produces = "application/json")
@Tag(name = "Bodies", description = "Approved certification bodies as anybody may see them")
class BodyController {

  private final PublicBodies bodies;

  BodyController(PublicBodies bodies) {
    this.bodies = bodies;
  }

  @GetMapping
  @Operation(operationId = "listBodies", summary = "Every body ever approved")
  List<BodyAnswer> all() {
    return bodies.all().stream().map(BodyAnswer::of).toList();
  }

  @GetMapping("/{approvalNo}")
  @Operation(operationId = "getBody", summary = "One body by its approval number")
  BodyAnswer find(@PathVariable String approvalNo) {
    return bodies
        .find(approvalNo)
        .map(BodyAnswer::of)
        .orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
  }
}
