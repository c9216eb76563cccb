package bo.comteco.reiterados.workorder.api;

import bo.comteco.reiterados.edge.OnlyFor;
import bo.comteco.reiterados.edge.Roles;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Lets everybody who has a part in the procedure look; a token without one of its roles sees nothing. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@OnlyFor({
    Roles.OPERADOR_CALL_CENTER,
    Roles.SUPERVISORA_CALL_CENTER,
    Roles.AGENTE_HELP_DESK,
    Roles.ASESOR_RETENCION,
    Roles.COORDINADORA_RETENCION,
    Roles.ANALISTA_USM,
    Roles.OPERADOR_CO,
    Roles.SUPERVISOR_CO,
    Roles.SUPERVISOR_ADMINISTRACION_CO,
    Roles.ADMINISTRADOR_CO,
    Roles.TECNICO,
    Roles.JEFE_SOPORTE_AL_CLIENTE,
    Roles.JEFE_SERVICIO_AL_CLIENTE,
    Roles.JEFE_PROVISION_Y_ASEGURAMIENTO,
    Roles.JEFE_DEPTO_CO,
    Roles.DIV_REDES,
    Roles.SISTEMA
})
@interface QuienVeOrdenes {}
