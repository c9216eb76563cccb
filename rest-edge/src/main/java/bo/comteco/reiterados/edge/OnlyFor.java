package bo.comteco.reiterados.edge;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** Lets a controller's method be called with one of these {@link Roles} alone; anybody else gets a 403 problem. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
@PreAuthorize("hasAnyRole('{value}'.split(','))")
public @interface OnlyFor {

    /** Constants of {@link Roles}. */
    String[] value();
}
