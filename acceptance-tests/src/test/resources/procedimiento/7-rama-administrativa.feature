# language: es
Característica: Revisión al cierre y rama administrativa
  Al cerrar se revisan las reiteraciones; lo reiterado y grave llega al Administrador, y de él, por correo, a la División
  Provisión y Aseguramiento.

  @paso-25 @paso-26 @paso-27 @D-12
  Escenario: Reiterada y de vulnerabilidad ALTA llega al Administrador, y de él al Jefe de Provisión y Aseguramiento
    Dado un cliente PYME con Internet
    Y que el cliente reclamó por call center
    Y que el cliente reclamó por call center
    Cuando la orden se cierra con solución
    Entonces el caso llega al Administrador del Centro de Operaciones
    Y el Administrador del Centro de Operaciones recibe un correo: "Caso administrativo"
    Y se le indica: "El caso reiterado está con el Administrador Centro de Operaciones"
    Cuando el Administrador coordina con el Jefe del Departamento: "Se cambiará el tramo completo"
    Entonces el Jefe de la División Provisión y Aseguramiento recibe un correo: "Se cambiará el tramo completo"
    Y la historia del reclamo cuenta: "llegó al Administrador Centro de Operaciones, con una reiteración"
    Y la historia del reclamo dice:
      | paso | quién            | medio  | resultado                                         |
      | 26   | sistema          | correo | Comunicado al Administrador Centro de Operaciones |
      | 27   | administrador co | correo | Comunicado al Jefe Div. Provisión y Aseguramiento |

  @paso-26 @paso-27
  Escenario: Cada quien a quien llegó el caso registra lo que resultó, y el caso concluye
    Dado un cliente PYME con Internet
    Y que el cliente reclamó por call center
    Y que el cliente reclamó por call center
    Cuando la orden se cierra con solución
    Y el Administrador registra en persona que el caso quedó coordinado: "El Jefe del Departamento verá el tramo"
    Y el Jefe de la División Provisión y Aseguramiento registra en el sistema que el caso quedó solucionado: "Nada que hacer"
    Entonces el resultado no se recibe: "hasta que se comunique (Paso 27) registra su resultado ADMINISTRADOR_CO"
    Cuando el Administrador coordina con el Jefe del Departamento: "Se cambiará el tramo completo"
    Entonces el Jefe de la División Provisión y Aseguramiento tiene el caso en su bandeja
    Cuando el Jefe del Departamento registra por correo que el caso quedó coordinado: "La cuadrilla va el lunes"
    Y el Jefe de la División Provisión y Aseguramiento registra por teléfono que el caso quedó solucionado: "Tramo cambiado"
    Entonces el caso administrativo está concluido, con "Tramo cambiado"
    Y la historia del reclamo dice:
      | paso | quién                          | medio      | resultado   |
      | 26   | administrador co               | en persona | Coordinado  |
      | 27   | jefe depto co                  | correo     | Coordinado  |
      | 27   | jefe provision y aseguramiento | teléfono   | Solucionado |

  @paso-25 @D-12
  Escenario: Reiterada pero menos urgente, queda registrada y no sube
    Dado un cliente residencial con Internet
    Y que el cliente reclamó por call center
    Y que el cliente reclamó por call center
    Cuando la orden se cierra con solución
    Entonces el caso queda registrado, sin escalar
