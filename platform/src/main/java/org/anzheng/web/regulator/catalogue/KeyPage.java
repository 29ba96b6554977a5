package org.anzheng.web.regulator.catalogue;

import java.util.Optional;
import org.anzheng.web.shared.FormErrors;
import org.anzheng.web.shared.Typed;

/**
 * 部门签名密钥页面.
 *
 * @param registered the key that holds now
 * @param line what to sign to register the key typed
 */
public record KeyPage(
    String department,
    Optional<String> registered,
    Optional<String> line,
    Typed typed,
    FormErrors errors) {}
