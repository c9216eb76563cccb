# language: es
Característica: Call center
  El operador informa al cliente, emite una nueva solicitud cuando corresponde y llena el formulario
  Reclamos Varios; la supervisora lo gestiona con la unidad involucrada.

  @paso-4
  Escenario: Con la orden abierta se informa el plazo y no se emite otra
    Dado un cliente residencial con Internet
    Y que el cliente reclamó por call center
    Cuando reclama otra vez por call center
    Entonces el reclamo reitera una orden abierta
    Y se le indica: "Informe al cliente: reparación estimada para el"
    Y siguen los pasos "4 y 7"
    Y hay una sola orden
    Y la orden tiene 2 reclamos
    Cuando el operador le informa al cliente por teléfono
    Entonces siguen los pasos "7"
    Y la historia del reclamo dice:
      | paso | quién                | medio    | resultado                    |
      | 4    | operador call center | teléfono | Reparación estimada para el  |

  @paso-4
  Escenario: Lo que ya venció no se promete
    Dado un cliente residencial con Internet
    Y que el cliente reclamó por call center
    Y que el cliente reclamó por call center
    Y que pasaron 3 días
    Cuando reclama otra vez por call center
    Entonces se le indica: "la reparación está retrasada; su plazo venció el"

  @paso-5 @D-3
  Escenario: Con la orden atendida y sin cerrar solo se llena el formulario
    Dado un cliente residencial con Internet
    Y que el cliente reclamó por call center
    Y que el técnico atendió la orden con solución
    Cuando reclama otra vez por call center
    Entonces el reclamo reitera una orden atendida
    Y se le indica: "no está cerrada: no se emite otra"
    Y siguen los pasos "5 y 7"
    Y hay una sola orden
    Y hay un caso reiterado abierto con 1 reiteración
    Y el formulario Reclamos Varios está lleno con lo que se sabe
    Y la historia del reclamo dice:
      | paso | quién   | medio   | resultado           |
      | 5    | sistema | sistema | Atendida sin cerrar |

  @paso-5 @paso-6
  Escenario: Con la última orden cerrada se emite una nueva solicitud, que repite la anterior
    Dado un cliente residencial con Internet
    Y que el cliente reclamó por call center
    Y que la orden se cerró con solución
    Cuando reclama otra vez por call center
    Entonces hay una orden nueva que repite la anterior
    Y se le indica: "la solución está en curso"
    Y siguen los pasos "6 y 7"
    Cuando el operador le informa al cliente por teléfono
    Entonces la historia del reclamo dice:
      | paso | quién                | medio    | resultado                   |
      | 5    | sistema              | sistema  | Cerrada                     |
      | 6    | operador call center | sistema  | Orden                       |
      | 6    | operador call center | teléfono | Reparación estimada para el |

  @paso-6
  Esquema del escenario: Nombre, teléfono, dirección y falla son obligatorios
    Dado un cliente residencial con Internet
    Cuando el cliente reclama por call center sin decir "<dato>"
    Entonces el reclamo no se recibe: "<campo>"
    Y no hay ninguna orden

    Ejemplos:
      | dato                      | campo                |
      | su nombre                 | nombre               |
      | un teléfono de referencia | telefonoDeReferencia |
      | su dirección              | direccion            |
      | la falla                  | falla                |

  @paso-7
  Escenario: El formulario se llena solo, se completa a mano y se imprime
    Dado un cliente residencial con Internet
    Y que el cliente reclamó por call center
    Cuando reclama otra vez por call center
    Entonces el formulario Reclamos Varios está lleno con lo que se sabe
    Y el reclamo espera en la bandeja de la supervisora
    Cuando el operador completa el formulario: "El cliente trabaja desde su casa"
    Entonces la historia del reclamo dice:
      | paso | quién                | medio   | resultado                             |
      | 7    | sistema              | sistema | En la bandeja de la supervisora       |
      | 7    | operador call center | sistema | Formulario Reclamos Varios completado |
    Y el formulario se puede imprimir

  @paso-7
  Escenario: El sistema marca por sí mismo la papeleta rezagada
    Dado un cliente residencial con Internet
    Y que el cliente reclamó por call center
    Y que pasaron 48 horas
    Cuando reclama otra vez por call center
    Entonces el sistema marca "Papeletas rezagadas (48 Hrs)" en el formulario

  @paso-7
  Escenario: El sistema marca por sí mismo la papeleta cerrada sin solución
    Dado un cliente residencial con Internet
    Y que el cliente reclamó por call center
    Y que la orden se cerró sin solución
    Cuando reclama otra vez por call center
    Entonces el sistema marca "Papeleta cerrada s/solución" en el formulario

  @paso-8
  Escenario: La supervisora gestiona el daño con la unidad involucrada
    Dado un cliente residencial con Internet
    Y que el cliente reclamó por call center
    Y que el cliente reclamó por call center
    Cuando la supervisora gestiona el daño por teléfono con "Centro de operaciones": "Van hoy por la tarde"
    Entonces el reclamo ya no espera en la bandeja de la supervisora
    Y la historia del reclamo dice:
      | paso | quién                   | medio    | resultado            |
      | 8    | supervisora call center | teléfono | Van hoy por la tarde |
    Y la historia del reclamo cuenta: "gestionó el daño con Centro de operaciones, por teléfono: Van hoy por la tarde"

  @paso-8
  Escenario: Lo que la supervisora gestiona por correo le llega a la unidad, sin nombrar al cliente
    Dado un cliente residencial con Internet
    Y que el cliente reclamó por call center
    Y que el cliente reclamó por call center
    Cuando la supervisora gestiona el daño por correo con "Centro de operaciones": "Vayan hoy por la tarde"
    Entonces el centro de operaciones recibe un correo: "Vayan hoy por la tarde"
    Y el correo no dice quién es el cliente
    Y la historia del reclamo cuenta: "gestionó el daño con Centro de operaciones, por correo: Vayan hoy por la tarde"

  @paso-8
  Escenario: Con el servidor de correo caído nada se pierde
    Dado un cliente residencial con Internet
    Y que el cliente reclamó por call center
    Y que el cliente reclamó por call center
    Y que el servidor de correo no responde
    Cuando la supervisora gestiona el daño por correo con "Div. Redes": "Revisen el armario"
    Entonces el reclamo ya no espera en la bandeja de la supervisora
    Cuando el servidor de correo vuelve
    Entonces la Div. Redes recibe un correo: "Revisen el armario"

  @paso-8
  Escenario: A una unidad sin dirección no se le puede escribir
    Dado un cliente residencial con Internet
    Y que el cliente reclamó por call center
    Y que el cliente reclamó por call center
    Cuando la supervisora intenta gestionar el daño por correo con "Ventas"
    Entonces la gestión no se recibe: "dirección de correo"
    Y el reclamo espera en la bandeja de la supervisora
