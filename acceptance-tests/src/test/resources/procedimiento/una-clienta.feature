# language: es
Característica: Una clienta, de su primer reclamo a la cifra del mes
  La historia de una panadería que se queda sin Internet, de arriba abajo.

  Escenario: La panadería se queda sin Internet
    Dado que empieza un mes nuevo
    Y un cliente PYME con Internet por fibra

    # Reclama por primera vez.
    Cuando el cliente reclama por call center
    Entonces es el primer reporte del daño
    Y hay una sola orden
    Y la vulnerabilidad de la orden es ALTA
    Y a la orden le quedan 24 horas de plazo

    # Tres horas después nadie ha ido: reclama otra vez.
    Cuando pasan 3 horas
    Y reclama otra vez por call center
    Entonces el reclamo reitera una orden abierta
    Y hay un caso reiterado abierto con 1 reiteración
    Y se le indica: "Informe al cliente: reparación estimada para el"
    Y el formulario Reclamos Varios está lleno con lo que se sabe
    Y el reclamo espera en la bandeja de la supervisora
    Cuando la supervisora gestiona el daño por teléfono con "Centro de operaciones": "Irá un técnico esta tarde"
    Entonces el reclamo ya no espera en la bandeja de la supervisora

    # El técnico va y no lo soluciona: el daño sube de nivel en nivel.
    Cuando el técnico atiende la orden sin solución
    Entonces se avisa al supervisor del centro de operaciones porque no hubo solución
    Cuando el supervisor del centro de operaciones dice que no pudo solucionarlo: "El tramo está cortado"
    Entonces se avisa a la Div. Redes porque no hubo solución
    Cuando la Div. Redes dice que no pudo solucionarlo: "Falta el permiso de la alcaldía"
    Entonces se avisa al Jefe del Departamento porque no hubo solución
    Y el Jefe del Departamento recibe un correo: "Falta el permiso de la alcaldía"

    # Con el permiso se repara, y la orden se cierra.
    Cuando pasan 5 horas
    Y la orden se cierra con solución
    Entonces el caso reiterado está solucionado
    Y el escalamiento está detenido
    Y el indicador del mes es 1 de 1: ACEPTADO

    # Al cerrar se revisan las reiteraciones, y el caso llega hasta la División Provisión y Aseguramiento.
    Y la revisión al cierre encuentra 1 reiteración
    Y el caso llega al Administrador del Centro de Operaciones
    Y el Administrador del Centro de Operaciones recibe un correo: "Caso administrativo"
    Cuando el Administrador coordina con el Jefe del Departamento: "El tramo de la calle Sucre se cambia este mes"
    Entonces el Jefe de la División Provisión y Aseguramiento recibe un correo: "El tramo de la calle Sucre se cambia este mes"

    # Un día después la línea se mide, y está bien.
    Cuando pasan 24 horas
    Entonces el control de la línea aprueba
    Y 1 de los solucionados está verificado por un control
    Y 1 de los solucionados está en plazo

    # Termina el mes, y su cifra queda.
    Cuando el mes termina
    Y el Jefe de la División Soporte al Cliente cierra el mes
    Entonces el indicador del mes es 1 de 1: ACEPTADO
    Y el porcentaje es "100 %"
    Y la historia del reclamo cuenta: "Se comunicó al nivel 3"

    # Y de cada paso quedó quién lo hizo, por qué medio y con qué resultado.
    Y la historia del reclamo dice:
      | paso | quién                   | medio    | resultado                                         |
      | 1    | operador call center    | teléfono | Reclamo recibido                                  |
      | 3    | sistema                 | sistema  | Reitera abierta                                   |
      | 7    | sistema                 | sistema  | En la bandeja de la supervisora                   |
      | 8    | supervisora call center | teléfono | Irá un técnico esta tarde                         |
      |      | operador co             | sistema  | En reparación                                     |
      |      | tecnico                 | sistema  | Atendida                                          |
      | 23   | supervisor co           |          | El tramo está cortado                             |
      | 24   | div redes               | correo   | Falta el permiso de la alcaldía                   |
      |      | operador co             | sistema  | Cerrada con solución                              |
      | 25   | sistema                 | sistema  | Reiteraciones: una                                |
      | 26   | sistema                 | correo   | Comunicado al Administrador Centro de Operaciones |
      | 27   | administrador co        | correo   | Comunicado al Jefe Div. Provisión y Aseguramiento |
      | 17   | sistema                 | sistema  | Aprobado                                          |
